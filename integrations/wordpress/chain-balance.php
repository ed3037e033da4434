<?php
/**
 * Plugin Name:       Chain Balance
 * Description:       Shows a training plan with its balance: a block, and the shortcode [chain-balance plan="…"].
 * Version:           0.1.0
 * Requires at least: 6.0
 * Requires PHP:      7.4
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/old-licenses/gpl-2.0.html
 *
 * A blog drops frames and scripts that an author pastes, and so a trainer's own plan. This plugin writes them instead, from
 * values that it has checked, and from one folder alone: the one that an administrator has set.
 *
 * @package ChainBalance
 */

defined( 'ABSPATH' ) || exit;

/** The option that holds the folder in which a release is served. A constant CHAIN_BALANCE_SITE stands above it. */
const CHAIN_BALANCE_OPTION = 'chain_balance_site';

/** The most characters of a plan in a link. */
const CHAIN_BALANCE_LONGEST = 65536;

/** What each attribute but the plan and the title may be. */
const CHAIN_BALANCE_FORMS = array(
	'mode'       => '/^(calculator|report)$/D',
	'theme'      => '/^(auto|light|dark)$/D',
	'accent'     => '/^#?([0-9a-f]{3}|[0-9a-f]{6})$/iD',
	'background' => '/^transparent$/D',
	'targets'    => '/^(open|fixed)$/D',
	'exercises'  => '/^[a-z0-9]+(-[a-z0-9]+)*(,[a-z0-9]+(-[a-z0-9]+)*)*$/D',
);

/** The folder, with a slash at its end; empty where none is set. */
function chain_balance_site() {
	$site = defined( 'CHAIN_BALANCE_SITE' ) ? CHAIN_BALANCE_SITE : get_option( CHAIN_BALANCE_OPTION, '' );
	return chain_balance_folder( $site );
}

/**
 * An address as the folder of a release: of http or https, without query and fragment. Whoever copies the address of the page
 * copies a plan with it.
 *
 * @param mixed $address What was typed.
 */
function chain_balance_folder( $address ) {
	$address = is_string( $address ) ? strtok( trim( $address ), '?#' ) : '';
	$address = esc_url_raw( (string) $address, array( 'http', 'https' ) );
	if ( '' === $address || ! wp_parse_url( $address, PHP_URL_HOST ) ) {
		return '';
	}
	return trailingslashit( preg_replace( '#/index\.html$#D', '/', $address ) );
}

/**
 * The text of a plan: of a link, or itself. Empty where it is none; whether it is whole the widget says.
 *
 * @param mixed $given What was typed.
 */
function chain_balance_plan( $given ) {
	$text = is_string( $given ) ? trim( $given ) : '';
	$at   = strrpos( $text, '#p=' );
	$text = false === $at ? $text : substr( $text, $at + 3 );
	return strlen( $text ) <= CHAIN_BALANCE_LONGEST && preg_match( '/^1[A-Za-z0-9_-]{6,}$/D', $text ) ? $text : '';
}

/**
 * Reads attributes: those that are right, and what is wrong with the others.
 *
 * @param array $given Names and values, as somebody wrote them.
 */
function chain_balance_read( $given ) {
	$read  = array();
	$wrong = array();
	foreach ( (array) $given as $name => $value ) {
		$value = is_scalar( $value ) ? trim( (string) $value ) : '';
		if ( in_array( $name, array( 'plan', 'title', 'className', 'align', 'anchor' ), true ) || '' === $value ) {
			continue;
		}
		if ( ! isset( CHAIN_BALANCE_FORMS[ $name ] ) ) {
			/* translators: %s: the name of an attribute. */
			$wrong[] = sprintf( __( 'there is no attribute "%s"', 'chain-balance' ), is_int( $name ) ? $value : $name );
			continue;
		}
		$value = 'exercises' === $name ? preg_replace( '/\s*,\s*/', ',', $value ) : $value;
		if ( preg_match( CHAIN_BALANCE_FORMS[ $name ], $value ) ) {
			$read[ $name ] = $value;
		} else {
			/* translators: 1: the name of an attribute, 2: its value. */
			$wrong[] = sprintf( __( '%1$s="%2$s" cannot be read', 'chain-balance' ), $name, $value );
		}
	}
	return array( $read, $wrong );
}

/**
 * A plan as HTML.
 *
 * @param array $given Names and values, as somebody wrote them.
 */
function chain_balance_html( $given ) {
	$given = (array) $given;
	$site  = chain_balance_site();
	$plan  = chain_balance_plan( isset( $given['plan'] ) ? $given['plan'] : '' );
	$title = isset( $given['title'] ) && is_scalar( $given['title'] ) ? sanitize_text_field( (string) $given['title'] ) : '';

	list( $read, $wrong ) = chain_balance_read( $given );
	if ( '' === $site ) {
		$wrong[] = __( 'an administrator has to say in Settings › General where Chain Balance is served', 'chain-balance' );
	}
	if ( '' === $plan ) {
		$wrong[] = __( 'the plan is not whole: copy its link again', 'chain-balance' );
	}
	$words = '' === $title ? __( 'See this training plan', 'chain-balance' ) : $title;
	$html  = '';
	if ( '' === $site || '' === $plan ) {
		$html = '<p>' . esc_html__( 'A training plan belongs here, but it cannot be shown.', 'chain-balance' ) . '</p>';
	} else {
		$link = '<a href="' . esc_url( $site . '#p=' . $plan ) . '">' . esc_html( $words ) . '</a>';
		if ( is_feed() ) {
			return '<p>' . $link . '</p>';
		}
		wp_enqueue_script( 'chain-balance' );
		$attributes = '';
		foreach ( array( 'plan' => $plan ) + $read + ( '' === $title ? array() : array( 'title' => $title ) ) as $name => $value ) {
			$attributes .= ' ' . $name . '="' . esc_attr( $value ) . '"';
		}
		$html = '<chain-balance' . $attributes . '>' . $link . '</chain-balance>';
	}
	if ( $wrong && current_user_can( 'edit_posts' ) ) {
		/* translators: %s: what is wrong. */
		$html .= '<p role="alert">' . esc_html( sprintf( __( 'Chain Balance (you see this since you can edit): %s.', 'chain-balance' ), implode( '; ', $wrong ) ) ) . '</p>';
	}
	return $html;
}

add_shortcode( 'chain-balance', 'chain_balance_html' );

/** The element, and the block for the editor. */
add_action(
	'init',
	function () {
		$site = chain_balance_site();
		if ( '' !== $site ) {
			// No version: the release has one address for ever.
			wp_register_script( 'chain-balance', $site . 'element.v1.js', array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
			// A link to a plan of this release, pasted into a line of its own.
			wp_embed_register_handler(
				'chain-balance',
				'/^' . preg_quote( $site, '/' ) . '#p=1[A-Za-z0-9_-]+$/D',
				function ( $found ) {
					return chain_balance_html( array( 'plan' => $found[0] ) );
				}
			);
		}
		wp_register_script( 'chain-balance-editor', false, array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-i18n' ), '0.1.0', true );
		wp_add_inline_script( 'chain-balance-editor', 'window.chainBalanceSite = ' . wp_json_encode( $site, JSON_HEX_TAG | JSON_HEX_AMP ) . ';' . CHAIN_BALANCE_EDITOR );
		$text = array(
			'type'    => 'string',
			'default' => '',
		);
		register_block_type(
			'chain-balance/plan',
			array(
				'api_version'     => 2,
				'title'           => __( 'Training plan', 'chain-balance' ),
				'description'     => __( 'A training plan with its balance between front and back, push and pull.', 'chain-balance' ),
				'category'        => 'embed',
				'icon'            => 'chart-bar',
				'supports'        => array(
					'html'  => false,
					'align' => array( 'wide', 'full' ),
				),
				'attributes'      => array_fill_keys( array_merge( array( 'plan', 'title' ), array_keys( CHAIN_BALANCE_FORMS ) ), $text ),
				'editor_script'   => 'chain-balance-editor',
				'render_callback' => function ( $attributes ) {
					return '<div ' . get_block_wrapper_attributes() . '>' . chain_balance_html( $attributes ) . '</div>';
				},
			)
		);
	}
);

add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		return 'chain-balance' === $handle ? str_replace( ' src=', ' async src=', $tag ) : $tag;
	},
	10,
	2
);

/** The field of the administrator. */
add_action(
	'admin_init',
	function () {
		register_setting(
			'general',
			CHAIN_BALANCE_OPTION,
			array(
				'type'              => 'string',
				'default'           => '',
				'sanitize_callback' => function ( $typed ) {
					$folder = chain_balance_folder( $typed );
					if ( '' === $folder && '' !== trim( (string) $typed ) ) {
						add_settings_error( CHAIN_BALANCE_OPTION, 'address', __( 'The address of Chain Balance has to begin with https:// or http://.', 'chain-balance' ) );
						return get_option( CHAIN_BALANCE_OPTION, '' );
					}
					return $folder;
				},
			)
		);
		add_settings_field(
			CHAIN_BALANCE_OPTION,
			__( 'Address of Chain Balance', 'chain-balance' ),
			function () {
				printf(
					'<input type="url" class="regular-text" id="%1$s" name="%1$s" value="%2$s"%3$s><p class="description">%4$s</p>',
					esc_attr( CHAIN_BALANCE_OPTION ),
					esc_attr( chain_balance_site() ),
					defined( 'CHAIN_BALANCE_SITE' ) ? ' disabled' : '',
					esc_html__( 'Where its page is served. Plans are shown from there and from nowhere else.', 'chain-balance' )
				);
			},
			'general',
			'default',
			array( 'label_for' => CHAIN_BALANCE_OPTION )
		);
	}
);

register_uninstall_hook( __FILE__, 'chain_balance_uninstall' );

/** Leaves nothing behind. */
function chain_balance_uninstall() {
	delete_option( CHAIN_BALANCE_OPTION );
}

/** The block in the editor: its fields, and the plan as readers will see it. */
const CHAIN_BALANCE_EDITOR = <<<'SCRIPT'
( ( { blocks, element, blockEditor, components, i18n } ) => {
	const { createElement: make, Fragment } = element;
	const { __ } = i18n;
	const text = ( given ) => given.split( '#p=' ).pop().trim();
	const isPlan = ( plan ) => /^1[A-Za-z0-9_-]{6,}$/.test( plan );
	const choice = ( props, name, label, words ) => make( components.SelectControl, {
		key: name,
		label,
		value: props.attributes[ name ],
		options: Object.entries( words ).map( ( [ value, word ] ) => ( { value, label: word } ) ),
		onChange: ( value ) => props.setAttributes( { [ name ]: value } ),
	} );
	const field = ( props, name, label, help ) => make( components.TextControl, {
		key: name,
		label,
		help,
		value: props.attributes[ name ],
		onChange: ( value ) => props.setAttributes( { [ name ]: value } ),
	} );
	const address = ( { plan, title, ...asked } ) => {
		const found = new URL( 'embed/', window.chainBalanceSite );
		for ( const [ name, value ] of Object.entries( asked ) ) if ( typeof value === 'string' && value ) found.searchParams.set( name, value );
		found.hash = `p=${ text( plan ) }`;
		return found.href;
	};
	blocks.registerBlockType( 'chain-balance/plan', {
		edit( props ) {
			const { plan } = props.attributes;
			const asked = field( props, 'plan', __( 'Link to the plan', 'chain-balance' ), __( 'As the page of Chain Balance copies it.', 'chain-balance' ) );
			const named = Object.fromEntries( [ 'mode', 'theme', 'accent', 'background', 'targets', 'exercises' ].map( ( name ) => [ name, props.attributes[ name ] ] ) );
			let shown = make( components.Placeholder, { label: __( 'Training plan', 'chain-balance' ), icon: 'chart-bar' }, asked );
			if ( ! window.chainBalanceSite ) {
				shown = make( components.Notice, { status: 'warning', isDismissible: false }, __( 'An administrator has to say in Settings › General where Chain Balance is served.', 'chain-balance' ) );
			} else if ( isPlan( text( plan ) ) ) {
				shown = make( 'iframe', { title: __( 'The plan as readers see it', 'chain-balance' ), src: address( { plan, ...named } ), width: '100%', height: 600, frameBorder: 0 } );
			}
			return make( Fragment, null,
				make( blockEditor.InspectorControls, null,
					make( components.PanelBody, { title: __( 'Training plan', 'chain-balance' ) },
						asked,
						field( props, 'title', __( 'Title', 'chain-balance' ), __( 'For screen readers and where scripts are blocked.', 'chain-balance' ) ),
						choice( props, 'mode', __( 'What it is for', 'chain-balance' ), { '': __( 'Readers tick and count', 'chain-balance' ), report: __( 'Readers see how it is balanced', 'chain-balance' ) } ),
						choice( props, 'theme', __( 'Look', 'chain-balance' ), { '': __( 'As the device of the reader is', 'chain-balance' ), light: __( 'Light', 'chain-balance' ), dark: __( 'Dark', 'chain-balance' ) } ),
						choice( props, 'background', __( 'Background', 'chain-balance' ), { '': __( 'Its own', 'chain-balance' ), transparent: __( 'That of the page', 'chain-balance' ) } ),
						choice( props, 'targets', __( 'Targets', 'chain-balance' ), { '': __( 'Readers can choose others', 'chain-balance' ), fixed: __( 'Those of the plan are fixed', 'chain-balance' ) } ),
						field( props, 'accent', __( 'Accent', 'chain-balance' ), '#5e3a99' ),
						field( props, 'exercises', __( 'The only exercises to pick', 'chain-balance' ), 'back-squat,deadlift,pull-up' )
					)
				),
				make( 'div', blockEditor.useBlockProps(), shown )
			);
		},
		save: () => null,
	} );
} )( window.wp );
SCRIPT;
